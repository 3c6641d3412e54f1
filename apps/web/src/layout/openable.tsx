import { shellWords } from '@libs/words';
import { Component, useEffect, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useSpeech } from '../language/language.tsx';
import { loadAnewOnceReachable } from '../load-anew.ts';

/**
 * A page that could not be opened, because a part of it did not come over the line, was gone after an upgrade, or has a fault:
 * it says so in its place, and what stands around it goes on, such as the sending of what waits. Another page can be opened.
 */
export function Openable({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  return <Boundary at={location}>{children}</Boundary>;
}

class Boundary extends Component<
  { readonly at: string; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: { readonly at: string }) {
    if (this.state.failed && before.at !== this.props.at) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? <NotOpened /> : this.props.children;
  }
}

function NotOpened() {
  const { say } = useSpeech();
  useEffect(() => loadAnewOnceReachable(), []);
  return (
    <div className="page" role="alert">
      <h1>{say(shellWords.notOpened)}</h1>
      <p>{say(shellWords.notOpenedWhat)}</p>
    </div>
  );
}
