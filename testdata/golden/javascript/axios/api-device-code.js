const response = await axios.post("https://login.example.com/oauth2/v1/token", new URLSearchParams({
  "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
  "device_code": "YOUR_DEVICE-CODE_1",
  "client_id": "1406020730.apps.example.com",
}), {
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
    "Accept": "*/*",
  },
});

console.log(response.data);
