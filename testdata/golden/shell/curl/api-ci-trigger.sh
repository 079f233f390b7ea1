curl --request POST 'https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec' \
  --header 'Jenkins-Crumb: YOUR_CRUMB' \
  --user 'example-bot:YOUR_API_TOKEN' \
  --header 'Content-Type:' \
  --data-raw ''
