const response = await fetch("https://git.example.com/example/project.git/info/refs?service=git-upload-pack", {
  headers: {
    "Git-Protocol": "version=2",
    "Pragma": "no-cache",
    "Authorization": "Basic " + btoa("oauth2:YOUR_TOKEN"),
  },
});

console.log(await response.text());
