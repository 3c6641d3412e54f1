import { familyNeedsWords } from '@libs/words';
import { Button, Checkbox } from '@mantine/core';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import type { PersonInNeed } from './families-queries.ts';

/** Somebody in need, to be chosen alone or with those who are registered together. */
export function PersonRow({
  person,
  isSchool,
  commune,
  isChosen,
  onChoose,
  onChooseTogether,
}: {
  readonly person: PersonInNeed;
  readonly isSchool: boolean;
  readonly commune: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onChooseTogether: () => void;
}) {
  const { say } = useSpeech();
  const { fullName, dateOfBirth, grade, address, guardian, contact, registeredTogether } = person;
  return (
    <tr>
      <td>
        <Checkbox
          aria-label={say(familyNeedsWords.choose, { name: fullName })}
          checked={isChosen}
          onChange={({ currentTarget }) => {
            onChoose(currentTarget.checked);
          }}
        />
      </td>
      <td>
        <b>{fullName}</b> <span className="quiet">{dateOfBirth !== null && writeDay(dateOfBirth)}</span>
      </td>
      <td>
        {isSchool && (grade === 0 ? say(familyNeedsWords.preschool) : grade)}
        {!isSchool && registeredTogether === 0 && (
          <span className="quiet">{say(familyNeedsWords.notRegisteredYet)}</span>
        )}
        {!isSchool && registeredTogether === 1 && registeredTogether}
        {registeredTogether !== null && registeredTogether > 1 && (
          <Button size="compact-xs" variant="default" onClick={onChooseTogether}>
            {say(familyNeedsWords.chooseTogether, { count: registeredTogether })}
          </Button>
        )}
      </td>
      <td>
        {address} <span className="quiet">{commune}</span>
      </td>
      <td>{[guardian, contact].filter((one) => one !== null).join(', ')}</td>
    </tr>
  );
}

/** The columns of those in need. */
export function PeopleHeadings({ isSchool }: { readonly isSchool: boolean }) {
  const { say } = useSpeech();
  return (
    <thead>
      <tr>
        <th scope="col" />
        <th scope="col">{say(familyNeedsWords.person)}</th>
        <th scope="col">{say(isSchool ? familyNeedsWords.grade : familyNeedsWords.together)}</th>
        <th scope="col">{say(familyNeedsWords.address)}</th>
        <th scope="col">{say(familyNeedsWords.guardian)}</th>
      </tr>
    </thead>
  );
}
