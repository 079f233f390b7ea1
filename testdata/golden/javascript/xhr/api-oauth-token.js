const xhr = new XMLHttpRequest();
xhr.open("POST", "https://login.example.com/oauth2/token");
xhr.setRequestHeader("Authorization", "Basic " + btoa("YOUR_CLIENT_ID:YOUR_CLIENT_SECRET"));
xhr.setRequestHeader("Accept", "application/json");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "grant_type": "authorization_code",
  "code": "YOUR_CODE",
  "redirect_uri": "https://app.example.com/callback?x=1",
  "code_verifier": "YOUR_VERIFIER",
  "scope": "openid email profile",
}));
