const response = await axios.get("https://git.example.com/example/project.git/info/refs", {
  params: { "service": "git-upload-pack" },
  headers: {
    "Git-Protocol": "version=2",
    "Pragma": "no-cache",
    "Accept": "*/*",
  },
  auth: { username: "oauth2", password: "YOUR_TOKEN" },
});

console.log(response.data);
