const tenant = "YOUR_TENANT"; // to be replaced
const user = "YOUR_USER_VALUE"; // to be replaced
const apiPassword = "YOUR_API_PASSWORD"; // to be replaced

const response = await axios.post("https://login.example.com/token", new URLSearchParams({
  "grant_type": "password",
  "username": user,
  "password": apiPassword,
}), {
  params: { "tenant": tenant },
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
