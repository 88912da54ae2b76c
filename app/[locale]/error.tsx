"use client";
import { useParams } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Column, Page } from "@/components/ui/page";

/** The few words of a failure in four languages, here because an error boundary is client code and messages are not. */
const WORDS = {
  en: { title: "Something went wrong", text: "The fault is ours. What you sent may not have been saved: go back, look, and send it again.", again: "Try again" },
  ru: { title: "Что-то пошло не так", text: "Ошибка на нашей стороне. Отправленное могло не сохраниться: вернитесь, проверьте и отправьте ещё раз.", again: "Попробовать ещё раз" },
  kk: { title: "Қате шықты", text: "Бұл — біздің қателігіміз. Жібергеніңіз сақталмаған болуы мүмкін: артқа қайтып, тексеріп, қайта жіберіңіз.", again: "Қайталап көру" },
  tg: { title: "Хатое рӯй дод", text: "Ин хатои мост. Он чи фиристодед, шояд нигоҳ дошта нашудааст: баргардед, бинед ва аз нав фиристед.", again: "Аз нав кӯшиш кардан" },
} as const;

export default function Failure({ reset }: { reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const words = WORDS[locale as keyof typeof WORDS] ?? WORDS.en; // anything else reads English
  return (
    <Page>
      <Column>
        <h1 data-failure className="text-title">{words.title}</h1>
        <p className="my-4">{words.text}</p>
        <Button type="button" onClick={reset}>{words.again}</Button>
      </Column>
    </Page>
  );
}
