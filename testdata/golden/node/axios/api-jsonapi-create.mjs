import axios from "axios";

const response = await axios.post("https://api.example.com/photos?include=photographer&fields%5Bphotos%5D=title%2Csrc&page%5Bsize%5D=1", {
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
}, {
  headers: {
    "Content-Type": "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"",
    "Accept": "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"",
  },
});

console.log(response.data);
