/** What belongs to a record, each with how much of it is there; every line leads to its own page (GOV.UK task list). */
export function TaskList({ tasks }: { tasks: { label: string; href: string; status: string }[] }) {
  return (
    <ul role="list" className="border-t border-hairline">
      {tasks.map((task) => (
        <li key={task.href} className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-hairline py-2">
          <a href={task.href} className="tap">{task.label}</a>
          <span className="text-small text-graphite">{task.status}</span>
        </li>
      ))}
    </ul>
  );
}
