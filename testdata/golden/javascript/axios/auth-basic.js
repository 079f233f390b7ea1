const response = await axios.get("https://api.example.com/private", {
  auth: { username: "user", password: "pa:ss word" },
});

console.log(response.data);
