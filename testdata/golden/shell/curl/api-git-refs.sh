curl 'https://git.example.com/example/project.git/info/refs?service=git-upload-pack' \
  --header 'Git-Protocol: version=2' \
  --header 'Pragma: no-cache' \
  --user 'oauth2:YOUR_TOKEN'
