const xhr = new XMLHttpRequest();
xhr.open("POST", "https://login.example.com/oauth2/v1/token");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
  "device_code": "YOUR_DEVICE-CODE_1",
  "client_id": "1406020730.apps.example.com",
}));
