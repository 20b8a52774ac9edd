package vn.hailong.response.web;

import vn.hailong.response.Submission;

/** What a client posts: the code that lets it in, and the filled-in form. */
record SubmissionRequest(String accessCode, Submission submission) {}
