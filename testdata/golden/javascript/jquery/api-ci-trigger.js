$.ajax({
  url: "https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec",
  method: "POST",
  headers: {
    "Authorization": "Basic " + btoa("example-bot:YOUR_API_TOKEN"),
    "Jenkins-Crumb": "YOUR_CRUMB",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
