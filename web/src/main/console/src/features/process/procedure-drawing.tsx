import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { useText, useWord } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
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
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    const viewer = new NavigatedViewer({ container: box.current as HTMLElement });
    viewer.importXML(model).then(
      () => { setWaitsIn(mark(viewer, present)); },
      (unreadable: unknown) => { setFailure(unreadable); },
    );
    return () => {
      viewer.destroy();
    };
  }, [model, present]);

  const title = word('procedure', name);
  return (
    <figure className="procedure">
      <figcaption>
        <strong>{title}</strong>{' '}
        <span className="quiet">{waitsIn.length > 0 ? text('procedure.waitsIn', { steps: waitsIn.join(text('list.comma')) }) : text('procedure.over')}</span>
      </figcaption>
      <ProblemNotice error={failure} />
      <div ref={box} className="procedure-box" role="img" aria-label={title} />
    </figure>
  );
}

/** @returns the names of what is marked */
function mark(viewer: NavigatedViewer, present: string[]): string[] {
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  canvas.zoom('fit-viewport');
  return present.flatMap((id) => {
    const element = elements.get(id);
    if (!element) {
      return [];
    }
    canvas.addMarker(id, 'present');
    const { name } = (element as { businessObject: { name?: string } }).businessObject;
    return name ? [name] : [];
  });
}
