const response = await fetch("https://login.example.com/oauth2/token", {
  method: "POST",
  headers: {
    "Authorization": "Basic " + Buffer.from("client%3Aexample:YOUR%20CLIENT%20SECRET").toString("base64"),
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams({
    "grant_type": "refresh_token",
    "refresh_token": "1//0YOUR_REFRESH_TOKEN-_x",
    "scope": "openid profile email",
  }),
});

console.log(await response.text());
