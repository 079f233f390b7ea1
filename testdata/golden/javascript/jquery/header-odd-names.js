$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "!#$%&'*+-.^_`|~": "all",
    "X-'single'": "1",
    "10": "ten",
    "9": "nine",
    "X.Dot": "dot",
    "X_Under": "under",
    "X-Under": "dash",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
