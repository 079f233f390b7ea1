$.ajax({
  url: "https://git.example.com/example/project.git/info/refs?service=git-upload-pack",
  headers: {
    "Git-Protocol": "version=2",
    "Pragma": "no-cache",
    "Authorization": "Basic " + btoa("oauth2:YOUR_TOKEN"),
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
