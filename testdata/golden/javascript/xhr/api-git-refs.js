const xhr = new XMLHttpRequest();
xhr.open("GET", "https://git.example.com/example/project.git/info/refs?service=git-upload-pack");
xhr.setRequestHeader("Git-Protocol", "version=2");
xhr.setRequestHeader("Pragma", "no-cache");
xhr.setRequestHeader("Authorization", "Basic " + btoa("oauth2:YOUR_TOKEN"));
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
