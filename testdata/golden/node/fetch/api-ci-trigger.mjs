const response = await fetch("https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec", {
  method: "POST",
  headers: {
    "Authorization": "Basic ZXhhbXBsZS1ib3Q6WU9VUl9BUElfVE9LRU4=",
    "Jenkins-Crumb": "YOUR_CRUMB",
  },
});

console.log(await response.text());
