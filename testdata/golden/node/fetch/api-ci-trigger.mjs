const response = await fetch("https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec", {
  method: "POST",
  headers: {
    "Authorization": "Basic " + Buffer.from("example-bot:YOUR_API_TOKEN").toString("base64"),
    "Jenkins-Crumb": "YOUR_CRUMB",
  },
});

console.log(await response.text());
