import { useEffect, useRef, type ReactElement } from 'react';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { attachExcalidraw, type Attached, type AttachOptions } from './attach.js';

export { attachExcalidraw, type Attached, type AttachOptions } from './attach.js';

export interface JourneylintProps extends AttachOptions {
  /** What Excalidraw hands to its `excalidrawAPI` property; null until it does. */
  api: ExcalidrawImperativeAPI | null;
  /** Called once the panel stands; for an application that wants to press Lint itself. */
  onAttached?: ((attached: Attached) => void) | undefined;
}

/**
 * The panel and the badges for one Excalidraw. Put it inside the board:
 *
 *     const [api, setApi] = useState(null);
 *     <Excalidraw excalidrawAPI={setApi}>
 *       <Journeylint api={api} />
 *     </Excalidraw>
 */
export function Journeylint({ api, onAttached, ...options }: JourneylintProps): ReactElement {
  const place = useRef<HTMLSpanElement>(null);
  const attached = useRef<Attached | null>(null);
  const latest = useRef({ options, onAttached });
  latest.current = { options, onAttached };
  const { language } = options;

  useEffect(() => {
    const container = place.current?.closest<HTMLElement>('.excalidraw');
    if (!api || !container) return undefined;
    const now = attachExcalidraw(api, container, {
      ...latest.current.options,
      onLanguage: (chosen) => latest.current.options.onLanguage?.(chosen),
    });
    attached.current = now;
    latest.current.onAttached?.(now);
    return () => {
      attached.current = null;
      now.detach();
    };
  }, [api]);

  useEffect(() => {
    if (language) attached.current?.session.setLanguage(language);
  }, [language]);

  return <span ref={place} hidden />;
}
