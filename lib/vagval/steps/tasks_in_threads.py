"""Do tasks in threads, where processes cannot be forked (uppgifter i trådar).

Threads help only since a standard kernel is a process of its own, which a thread waits for.
"""

import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock

from vagval.steps.do_task import do_task
from vagval.steps.task import Failed, Task
from vagval.steps.task_progress import Progress

Outcome = Future[bool]


def tasks_in_threads(tasks: Sequence[Task], at_once: int, progress: Progress) -> tuple[Failed, ...]:
    """Do all tasks that can be done, and give those that failed.

    Parameters
    ----------
    tasks
        Each after those that it must wait for.
    """
    failures: list[Failed] = []
    guard = Lock()

    def step(name: str) -> None:
        with guard:
            progress.step(name)

    def one(task: Task, before: Sequence[Outcome]) -> bool:
        if not all(each.result() for each in before):
            return False
        since = time.monotonic()
        failed = do_task(task, lambda: step(task.name))
        with guard:
            progress.ended(task.name, time.monotonic() - since, failed)
            failures.extend([failed] if failed else [])
        return failed is None

    with ThreadPoolExecutor(at_once) as pool:
        outcomes: dict[str, Outcome] = {}
        try:
            for task in tasks:
                before = [outcomes[name] for name in task.after]
                outcomes[task.name] = pool.submit(one, task, before)
            for each in outcomes.values():
                each.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return tuple(failures)
