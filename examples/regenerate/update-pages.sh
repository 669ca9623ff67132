#!/usr/bin/env bash
# Refreshes a folder of pages in a git checkout from the docs site. Where facts changed, commits the pages and writes what the change
# means for the code that is compiled to CLASSES, as Markdown, for a pull or merge request.
#
#   update-pages.sh PAGES CLASSES TEXT [OPTION OF FETCH...]
#
#   PAGES     the folder of pages, under version control
#   CLASSES   class folders or jars of the code that uses the APIs, separated by ":"
#   TEXT      the file to write; it is not there afterwards where nothing changed
#
# FEISHU_API is the command line, "java -jar feishu-api-cli.jar" where it is not set.
# Exit status: 0, done, whether something changed or not; 1, the docs site failed or refused a page (the others are done, and told);
# 2, unusable arguments.
set -euo pipefail
[ $# -ge 3 ] || { sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 2; }
pages=$1 classes=$2 text=$3
shift 3
read -r -a feishu_api <<<"${FEISHU_API:-java -jar feishu-api-cli.jar}"
rm -f "$text"

fetched=0
"${feishu_api[@]}" fetch --progress plain "$@" "$pages" || fetched=$?
[ "$fetched" -le 1 ] || exit 2

# Words alone are no reason for a change; they come with the next one.
changes=$("${feishu_api[@]}" diff --fail-on none "HEAD:$pages" "$pages")
if grep -Eq '^(No fact changed|0 breaking, 0 to review, 0 compatible,)' <<<"$changes"; then
    echo "no facts changed"
    git checkout -q -- "$pages"
    exit "$fetched"
fi

used_by=()
IFS=: read -r -a places <<<"$classes"
for place in "${places[@]}"; do
    used_by+=(--used-by "$place")
done
"${feishu_api[@]}" diff --format markdown --fail-on none "${used_by[@]}" "HEAD:$pages" "$pages" >"$text"
git add -- "$pages"
git commit -q -m "Refresh the pages of Feishu's docs" -- "$pages"
echo "facts changed, see $text"
exit "$fetched"
