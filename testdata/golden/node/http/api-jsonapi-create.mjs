import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
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
});

const request = https.request("https://api.example.com/photos?include=photographer&fields%5Bphotos%5D=title%2Csrc&page%5Bsize%5D=1", {
  method: "POST",
  headers: {
    "Content-Type": "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"",
    "Accept": "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
