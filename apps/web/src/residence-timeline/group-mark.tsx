import { statusGroups, type StatusGroup } from '@libs/words';
import { useSpeech } from '../language/language.tsx';

/** The group's own shape, so that it is told apart without colour: disc, half disc, ring, hollow square. */
export function GroupShape({ group }: { readonly group: StatusGroup }) {
  return (
    <svg className={`group-${group}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {shapeOf(group)}
    </svg>
  );
}

function shapeOf(group: StatusGroup) {
  switch (group) {
    case 'registered':
      return <circle cx="6" cy="6" r="5.5" fill="currentColor" />;
    case 'pending':
      return (
        <>
          <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />
        </>
      );
    case 'declared':
      return <circle cx="6" cy="6" r="4.3" fill="none" stroke="currentColor" strokeWidth="3" />;
    case 'unregistered':
      return <rect x="1" y="1" width="10" height="10" fill="none" stroke="currentColor" strokeWidth="1.8" />;
    case 'outside':
      return <path d="M1 6h10" stroke="currentColor" strokeWidth="2" />;
  }
}

/** Colour, word and shape of a status group, always together. */
export function GroupMark({ group }: { readonly group: StatusGroup }) {
  const { say } = useSpeech();
  return (
    <span className={`group-mark group-${group}`}>
      <GroupShape group={group} />
      {say(statusGroups[group])}
    </span>
  );
}
