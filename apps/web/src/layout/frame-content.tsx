import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';

/** The page within its frame. Another page begins at its top, also where what it shows was kept and is there at once. */
export function FrameContent({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    content.current?.scrollTo(0, 0);
  }, [location]);
  return (
    <main ref={content} id="content" className="frame-content" tabIndex={-1}>
      {children}
    </main>
  );
}
