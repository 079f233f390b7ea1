// A stand-in for RestSharp 107 and later, written for the conformance run: the
// registry that carries RestSharp is not within its reach. It has the types and
// members that csharp/restsharp snippets use, and sends what RestSharp documents
// over the same HttpClient. It is a measure of the snippets, not of RestSharp.
//
// Documentation followed: https://restsharp.dev/docs/usage/request and
// https://restsharp.dev/docs/usage/execute.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace RestSharp
{
    public enum Method { Get, Post, Put, Delete, Head, Options, Patch, Merge, Copy, Search }

    public enum DataFormat { Json, Xml, Binary, None }

    public enum ParameterType { GetOrPost, UrlSegment, HttpHeader, RequestBody, QueryString }

    /// <summary>A media type; text converts to it.</summary>
    public sealed class ContentType
    {
        public static readonly ContentType Json = "application/json";
        public static readonly ContentType Xml = "application/xml";
        public static readonly ContentType Plain = "text/plain";
        public static readonly ContentType Binary = "application/octet-stream";
        public static readonly ContentType FormUrlEncoded = "application/x-www-form-urlencoded";

        readonly string value;

        ContentType(string value) { this.value = value; }

        public static implicit operator ContentType(string value) { return new ContentType(value); }

        public static implicit operator string(ContentType type) { return type?.value; }

        public override string ToString() { return value; }
    }

    public sealed class RestClientOptions
    {
        public RestClientOptions() { }

        public RestClientOptions(string baseUrl) { BaseUrl = new Uri(baseUrl); }

        public RestClientOptions(Uri baseUrl) { BaseUrl = baseUrl; }

        public Uri BaseUrl { get; set; }
        public TimeSpan? Timeout { get; set; }
        public bool FollowRedirects { get; set; } = true;
        public string UserAgent { get; set; } = "RestSharp/112.1.0.0";
        public bool DisableCharset { get; set; }
        public DecompressionMethods AutomaticDecompression { get; set; } = DecompressionMethods.GZip;
        public Authenticators.IAuthenticator Authenticator { get; set; }
        public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
    }
}
