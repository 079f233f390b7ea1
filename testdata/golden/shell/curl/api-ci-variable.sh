curl --request PUT --globoff 'https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*' \
  --header 'JOB-TOKEN: YOUR_JOB_TOKEN' \
  --data-urlencode 'value=--env=test --url=https://a.example.com/?x=1&y
DONE' \
  --data-urlencode 'protected=true' \
  --data-urlencode 'masked=false' \
  --data-urlencode 'raw='
