const user = "YOUR_USER_VALUE"; // to be replaced
const apiPassword = "YOUR_API_PASSWORD"; // to be replaced

const response = await axios.post("https://login.example.com/token", new URLSearchParams({
  "grant_type": "password",
  "username": user,
  "password": apiPassword,
  "scope": "read write",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
