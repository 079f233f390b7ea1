const response = await axios.post("https://login.example.com/oauth2/token", new URLSearchParams({
  "grant_type": "authorization_code",
  "code": "YOUR_CODE",
  "redirect_uri": "https://app.example.com/callback?x=1",
  "code_verifier": "YOUR_VERIFIER",
  "scope": "openid email profile",
}), {
  headers: {
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
  },
  auth: { username: "YOUR_CLIENT_ID", password: "YOUR_CLIENT_SECRET" },
});

console.log(response.data);
