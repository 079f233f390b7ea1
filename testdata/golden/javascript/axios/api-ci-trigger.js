const response = await axios({
  method: "POST",
  url: "https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build",
  params: { "delay": "0sec" },
  headers: { "Jenkins-Crumb": "YOUR_CRUMB" },
  auth: { username: "example-bot", password: "YOUR_API_TOKEN" },
});

console.log(response.data);
