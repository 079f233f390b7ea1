const user = "YOUR_USER_VALUE"; // to be replaced
const apiPassword = "YOUR_API_PASSWORD"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/sessions");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({
  "user": user,
  "password": apiPassword,
  "note": `for ${user} {only} "now"`,
  "remember": true,
}));
