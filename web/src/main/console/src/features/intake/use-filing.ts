import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { useRef, useState } from 'react';
import { Refused } from '@/api/problem';
import { placeFieldErrors } from '@/ui/field-errors';
import { fileCall } from './api/file-call';
import { fieldOf, type Call } from './call';

/** Not crypto.randomUUID: that is missing where the office's own network has no https. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the server certainly stored nothing: then the corrected call needs a key of its own. */
const isCertainRefusal = (failure: unknown) => failure instanceof Refused && failure.status < 500;

/** @param onFiled once the server has the call */
export function useFiling(form: FormInstance<Call>, onFiled: () => void) {
  const key = useRef(newKey());
  const [notice, setNotice] = useState<unknown>(null);
  const queryClient = useQueryClient();
  const { mutate, isPending, data, variables, reset } = useMutation({
    mutationFn: (call: Call) => fileCall(call, key.current),
    onSuccess: () => {
      onFiled();
      return queryClient.invalidateQueries({ queryKey: ['worklist'] });
    },
    onError: (failure) => {
      if (isCertainRefusal(failure)) {
        key.current = newKey();
      }
      setNotice(placeFieldErrors(form, failure, fieldOf));
    },
  });
  const file = (call: Call) => {
    setNotice(null);
    mutate(call);
  };
  const startAnew = () => {
    key.current = newKey();
    reset();
    setNotice(null);
  };
  return { file, startAnew, isPending, receipt: data, filed: variables, notice };
}
