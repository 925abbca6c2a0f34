//! The word lists as static tables, made from `data/lexicons` when the crate is built.
//!
//! Nothing else is here: what an entry is stands beside its type, what a list holds in its TOML.

use crate::anonymous::{AnonymousClass, AnonymousHead, Descriptor, DescriptorWord};
use crate::attitudes::{Anaphor, Attitude, Part, StancePolarity, Told};
use crate::cues::{Carrier, Cue, CueKind, CueNoun, Factivity, Frame, SourcePlace, Strength};
use crate::grammar::FunctionWords;
use crate::hedges::{AgentlessForm, Bound, Certainty, Hedge, HedgeBefore, HedgeClass};
use crate::inflection::{IrregularNoun, IrregularVerb};
use crate::names::{
    Ambiguity, Country, CountryStatus, CountrySurface, CountrySurfaceKind, Leader, Metonym, MetonymKind,
    OrgKind, Organisation, Outlet, OutletKind,
};
use crate::reference::{ReferenceClass, ReferenceWords};
use crate::roles::{Role, RoleClass, RoleUse, Title};
use crate::templates::{Template, TemplatePlace, TemplateSays, TemplateScope};

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
