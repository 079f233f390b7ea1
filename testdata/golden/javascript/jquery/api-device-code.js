$.ajax({
  url: "https://login.example.com/oauth2/v1/token",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: {
    "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
    "device_code": "YOUR_DEVICE-CODE_1",
    "client_id": "1406020730.apps.example.com",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
