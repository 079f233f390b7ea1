const user = "YOUR_USER_VALUE"; // to be replaced
const apiPassword = "YOUR_API_PASSWORD"; // to be replaced

const response = await axios.post("https://api.example.com/sessions", {
  "user": user,
  "password": apiPassword,
  "note": `for ${user} {only} "now"`,
  "remember": true,
});

console.log(response.data);
