import { answerOf, api } from '../../api/client.ts';
import { useOfficer } from '../../session/session.tsx';
import { DeathSection } from '../resident/death-section.tsx';
import { type NoticeDetails, ofStays } from './stays-queries.ts';

/** The death of somebody of whom a report of a medical facility tells, and who may have no page of their own. */
export function DeathOfGuest({ notice: { id, guest, diedOn } }: { readonly notice: NoticeDetails }) {
  const { permissions } = useOfficer();
  const path = { id };
  return (
    <DeathSection
      mayRecord={permissions.includes('record residents')}
      of={{
        fullName: guest.fullName,
        diedOn,
        record: (body, header) =>
          answerOf(
            api.POST('/api/v1/stay-notices/restricted/{id}/death', { params: { path, header }, body }),
          ),
        voidWrong: (body, header) =>
          answerOf(
            api.POST('/api/v1/stay-notices/restricted/{id}/death/voiding', {
              params: { path, header },
              body,
            }),
          ),
        renews: [[ofStays]],
      }}
    />
  );
}
