const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/photos?include=photographer&fields%5Bphotos%5D=title%2Csrc&page%5Bsize%5D=1");
xhr.setRequestHeader("Content-Type", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"");
xhr.setRequestHeader("Accept", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({
  "data": {
    "type": "photos",
    "lid": "local-1",
    "attributes": {
      "title": "Example photo",
      "src": "https://www.example.com/images/productivity.png",
      "tags": [],
      "exif": {},
    },
    "relationships": {
      "photographer": {
        "data": {"type": "people", "id": "9"},
      },
      "album": {"data": null},
    },
  },
}));
