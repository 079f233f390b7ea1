const response = await fetch("https://login.example.com/oauth2/token", {
  method: "POST",
  headers: {
    "Authorization": "Basic " + Buffer.from("YOUR_CLIENT_ID:YOUR_CLIENT_SECRET").toString("base64"),
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams({
    "grant_type": "authorization_code",
    "code": "YOUR_CODE",
    "redirect_uri": "https://app.example.com/callback?x=1",
    "code_verifier": "YOUR_VERIFIER",
    "scope": "openid email profile",
  }),
});

console.log(await response.text());
