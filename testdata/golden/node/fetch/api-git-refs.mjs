const response = await fetch("https://git.example.com/example/project.git/info/refs?service=git-upload-pack", {
  headers: {
    "Git-Protocol": "version=2",
    "Pragma": "no-cache",
    "Authorization": "Basic " + Buffer.from("oauth2:YOUR_TOKEN").toString("base64"),
  },
});

console.log(await response.text());
