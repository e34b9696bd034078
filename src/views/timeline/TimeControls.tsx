import { selectAboutText, selectCountText } from './countTexts'
import { DateField } from './DateField'
import { LiveText } from './LiveText'
import { PlayButtons } from './PlayButtons'
import { ModeSelect, SpeedSelect } from './TimeSelects'
import {
  selectAsOf,
  selectAsOfNote,
  selectAsOfStep,
  selectKeyOutside,
  selectKeyOutsideShort,
  selectKeyWorkedOut,
} from './timeTexts'

/** The row over the lanes on a desk: what moves time, what time it is, how much of the story that is. */
export function TimeControls() {
  return (
    <div className="timeline-controls">
      <PlayButtons isCompact={false} />
      <SpeedSelect />
      <ModeSelect />
      <DateField end="from" />
      <DateField end="to" />
      <div className="timeline-status">
        <p className="timeline-as-of">
          <LiveText className="timeline-as-of-day" select={selectAsOf} />
          <LiveText select={selectAsOfStep} />
          <LiveText select={selectAsOfNote} />
        </p>
        <p className="timeline-key">
          <LiveText select={selectKeyWorkedOut} />
          <LiveText className="is-long" select={selectKeyOutside} />
          <LiveText className="is-short" select={selectKeyOutsideShort} />
        </p>
        <p className="timeline-count">
          <LiveText select={selectCountText} />
          <LiveText className="timeline-count-about" select={selectAboutText} />
        </p>
      </div>
    </div>
  )
}
