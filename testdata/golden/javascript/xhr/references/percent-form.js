const tenant = "YOUR_TENANT"; // to be replaced
const user = "YOUR_USER_VALUE"; // to be replaced
const apiPassword = "YOUR_API_PASSWORD"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("POST", `https://login.example.com/token?tenant=${encodeURIComponent(tenant)}`);
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "grant_type": "password",
  "username": user,
  "password": apiPassword,
}));
