import type { ActorId } from '@/model/ids'
import type { DatasetIndex } from '@/queries/indexDataset'
import { actorName, shortActorName } from '@/views/shared/namesOf'

const ROOMY = 12

/** An actor's name for chips and small drawings: whole up to a dozen letters ("South Korea"), else the short one ("US"). */
export function roomyName(index: DatasetIndex, id: ActorId): string {
  const name = actorName(index, id)
  return name.length <= ROOMY ? name : shortActorName(index, id)
}
