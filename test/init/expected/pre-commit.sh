#!/bin/sh
# Countersign judges what git is about to record or push. Written by `countersign init`.
cli=node_modules/.bin/countersign
if [ -x "$cli" ]; then
  exec "$cli" hook pre-commit "$@"
fi
cli=$(git config --get countersign.cli) || cli=
case $cli in
  *.js) if [ -f "$cli" ]; then exec node "$cli" hook pre-commit "$@"; fi ;;
  ?*) if [ -x "$cli" ]; then exec "$cli" hook pre-commit "$@"; fi ;;
esac
echo "countersign: no CLI at node_modules/.bin/countersign or at git config countersign.cli ($cli):" >&2
echo 'install the dependencies of this repository, or run `countersign init` in it again' >&2
exit 2
