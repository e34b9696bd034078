/** Words of the graph area. */
export const graph = {
  'graph.region': 'Graph',
  'graph.note': 'who met, and about whom they spoke',
  'graph.drawing': 'Graph of actors, meetings and ties',
  'graph.hint':
    'Arrow keys move the graph, plus and minus zoom, 0 fits. Enter to step through {n, plural, one {# item} other {# items}}; Escape comes out.',
  'graph.zoomIn': 'Zoom in',
  'graph.zoomOut': 'Zoom out',
  'graph.fit': 'Fit the graph, every mark in its place',
  'graph.statedDay': '“{stated}” {day}',
  'graph.predecessor': 'predecessor',
  'graph.formerly': 'formerly {post}',
  'graph.post': '{post} of {of}',
  'graph.actors': '{n, plural, one {# actor} other {# actors}}',
  'graph.meetings': '{n, plural, one {# meeting} other {# meetings}}',
  'graph.all': '{actors} and {meetings}, all shown',
  'graph.allActors': '{actors}, all shown',
  'graph.within': '{a} of {actors} and {m} of {meetings} in these dates',
  'graph.withinActors': '{a} of {actors} in these dates',
  'graph.strongest': 'Showing {shown} of {all} ties · strongest first',
  'graph.busiest': 'Showing {shown} of {all} actors · busiest first',
  'graph.none': 'No actor or meeting in these dates',
} as const
