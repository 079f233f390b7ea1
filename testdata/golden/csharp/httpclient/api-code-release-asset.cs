using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://uploads.example.com/repos/example/project/releases/1/assets?name=app-1.4.0.zip&label=App%201.4.0%20%28Linux%29");
request.Headers.Add("Accept", "application/vnd.example+json");
request.Headers.Authorization = new AuthenticationHeaderValue("token", "YOUR_TOKEN");
request.Content = new ByteArrayContent(Convert.FromBase64String("UEsDBBQAAAAAAMBTIlx98j+NCgAAAAoAAAAKAAAAYXBwL1JFQURNRWFwcCAxLjQuMApQSwMEFAAAAAAAwFMiXIUzLkZgAAAAYAAAAAcAAABhcHAvYXBw4YktoNvm2WKlTpTqL96UqQK/37BHNfZxWPWzEldEBp6R5b2El+ubamUVga8tjaXKcd5F8vZ44MGXkUBMwpYTGBEkJN7EQ9X35HDmf72sgmlT1dStxX7zz4tgS/uBctOAUEsBAhQDFAAAAAAAwFMiXH3yP40KAAAACgAAAAoAAAAAAAAAAAAAAIABAAAAAGFwcC9SRUFETUVQSwECFAMUAAAAAADAUyJchTMuRmAAAABgAAAABwAAAAAAAAAAAAAAgAEyAAAAYXBwL2FwcFBLBQYAAAAAAgACAG0AAAC3AAAAAAA="));
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
