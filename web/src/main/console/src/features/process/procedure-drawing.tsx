import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { useText, useWord } from '@/i18n/text';
import 'bpmn-js/dist/assets/diagram-js.css';
import './procedure.css';

interface ProcedureDrawingProps {
  name: string;
  model: string;
  present: string[];
}

/** One BPMN model; the wheel with Ctrl zooms, a drag moves it. */
export default function ProcedureDrawing({ name, model, present }: ProcedureDrawingProps) {
  const text = useText();
  const word = useWord();
  const box = useRef<HTMLDivElement>(null);
  const [waitsIn, setWaitsIn] = useState<string[]>([]);
  const [isUnreadable, setUnreadable] = useState(false);

  useEffect(() => {
    const viewer = new NavigatedViewer({ container: box.current as HTMLElement });
    let left = false;
    const unlessLeft = (act: () => void) => () => {
      if (!left) {
        act();
      }
    };
    viewer.importXML(model).then(
      unlessLeft(() => { setWaitsIn(mark(viewer, present)); }),
      unlessLeft(() => { setUnreadable(true); }),
    );
    return () => {
      left = true;
      viewer.destroy();
    };
  }, [model, present]);

  const title = word('procedure', name);
  return (
    <figure className="procedure">
      <figcaption>
        <strong>{title}</strong>{' '}
        <span className="quiet">{waitsIn.length > 0 ? text('procedure.waitsIn', { steps: waitsIn.map((id) => word('activity', id)).join(text('list.comma')) }) : text('procedure.over')}</span>
      </figcaption>
      {isUnreadable && <p role="alert">{text('procedure.unreadable')}</p>}
      <div ref={box} className="procedure-box" role="group" aria-label={title} />
    </figure>
  );
}

/** @returns the ids of what is marked */
function mark(viewer: NavigatedViewer, present: string[]): string[] {
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  canvas.zoom('fit-viewport');
  const drawn = present.filter((id) => elements.get(id));
  drawn.forEach((id) => { canvas.addMarker(id, 'present'); });
  return drawn;
}
