// The least a page of this kind can do: one line of text, and one line written again for each key on its one thumb.

const thumb = document.createElement('p')
thumb.tabIndex = 0
thumb.role = 'slider'
thumb.ariaLabel = 'Window end'
thumb.ariaValueNow = '0'

const line = document.createTextNode('Day 0')
thumb.append(line)
document.querySelector('#app')?.append(thumb)

let day = 0
thumb.addEventListener('keydown', ({ key }) => {
  day += key === 'ArrowRight' ? 1 : -1
  line.data = `Day ${day}`
})
