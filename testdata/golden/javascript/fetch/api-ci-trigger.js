const response = await fetch("https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec", {
  method: "POST",
  headers: {
    "Authorization": "Basic " + btoa("example-bot:YOUR_API_TOKEN"),
    "Jenkins-Crumb": "YOUR_CRUMB",
  },
});

console.log(await response.text());
