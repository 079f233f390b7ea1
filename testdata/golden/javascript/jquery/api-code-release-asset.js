$.ajax({
  url: "https://uploads.example.com/repos/example/project/releases/1/assets?name=app-1.4.0.zip&label=App%201.4.0%20%28Linux%29",
  method: "POST",
  headers: {
    "Accept": "application/vnd.example+json",
    "Authorization": "token YOUR_TOKEN",
  },
  contentType: "application/zip",
  data: Uint8Array.from(atob("UEsDBBQAAAAAAMBTIlx98j+NCgAAAAoAAAAKAAAAYXBwL1JFQURNRWFwcCAxLjQuMApQSwMEFAAAAAAAwFMiXIUzLkZgAAAAYAAAAAcAAABhcHAvYXBw4YktoNvm2WKlTpTqL96UqQK/37BHNfZxWPWzEldEBp6R5b2El+ubamUVga8tjaXKcd5F8vZ44MGXkUBMwpYTGBEkJN7EQ9X35HDmf72sgmlT1dStxX7zz4tgS/uBctOAUEsBAhQDFAAAAAAAwFMiXH3yP40KAAAACgAAAAoAAAAAAAAAAAAAAIABAAAAAGFwcC9SRUFETUVQSwECFAMUAAAAAADAUyJchTMuRmAAAABgAAAABwAAAAAAAAAAAAAAgAEyAAAAYXBwL2FwcFBLBQYAAAAAAgACAG0AAAC3AAAAAAA="), (c) => c.charCodeAt(0)),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
