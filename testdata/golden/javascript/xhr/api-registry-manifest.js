const xhr = new XMLHttpRequest();
xhr.open("GET", "https://registry.example.com:5000/v2/library/example/manifests/sha256:50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c");
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.setRequestHeader("Accept", "application/vnd.oci.image.index.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
